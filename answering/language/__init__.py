"""How words are compared: stems, forms, likenesses and turns of phrase; of no agreement in particular."""
