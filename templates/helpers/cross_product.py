def cross_product(x, y, axis=9):
    """The cross product; Paddle's wants equal shapes, and crashes where one of the two asks for no gradient."""
    shape = paddle.broadcast_shape(x.shape, y.shape)
    return paddle.cross(*attached(x.expand(shape), y.expand(shape)), axis=axis)
