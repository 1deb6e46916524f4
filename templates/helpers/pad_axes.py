def pad_axes(conv, padding):
    """A convolution that pads each axis by its own number; with a padding_mode Paddle's takes one number."""
    conv._reversed_padding_repeated_twice = [n for n in reversed(padding) for _ in range(2)]
    return conv
