import paddle


def prod(x, axis=None, keepdim=False):
    """Product whose gradient is right where an element is zero; that of Paddle's is nan."""
    if x.stop_gradient or (x != 0).all():
        return x.prod(axis, keepdim)
    if axis is None:
        x, axis = x.flatten(), 0
    last = paddle.cumprod(x, axis).index_select(paddle.to_tensor([x.shape[axis] - 1]), axis)
    return last if keepdim else last.squeeze(axis)


def tensorinv(x, ind=2):
    """The inverse of x as a map from its last axes to its first `ind`."""
    from math import prod
    shape = list(x.shape)
    return paddle.linalg.inv(x.reshape([prod(shape[:ind]), -1])).reshape(shape[ind:] + shape[:ind])


def case_forms():
    x, out = paddle.eye(6).reshape([2, 3, 6]) + 0.1, paddle.empty([6, 2, 3])
    paddle.assign(tensorinv(x, 2), out)
    return out, tensorinv(x, 2), tensorinv(paddle.eye(6).reshape([6, 2, 3]) + 0.1, 1)
