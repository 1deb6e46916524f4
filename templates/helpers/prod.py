def prod(x, axis=None, keepdim=False):
    """Product whose gradient is right where an element is zero; that of Paddle's is nan."""
    if x.stop_gradient or (x != 0).all():
        return x.prod(axis, keepdim)
    if axis is None:
        x, axis = x.flatten(), 0
    last = paddle.cumprod(x, axis).index_select(paddle.to_tensor([x.shape[axis] - 1]), axis)
    return last if keepdim else last.squeeze(axis)
