"""Days and lengths of time: the public sector's periods, and every date that an agreement produces."""
