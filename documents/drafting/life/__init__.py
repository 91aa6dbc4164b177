"""The agreement's own life: how it starts, lasts, is extended, varied, ended and followed."""
