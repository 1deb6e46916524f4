def aminmax(x, axis=None, keepdim=False):
    """The least and the greatest, both at once."""
    return paddle.amin(x, axis, keepdim), paddle.amax(x, axis, keepdim)
