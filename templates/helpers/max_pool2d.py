def max_pool2d(x, kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False):
    """max_pool2d whose gradient can be differentiated again."""
    index = paddle.nn.functional.max_pool2d(x.detach(), kernel_size, stride, padding, True, ceil_mode)[1]
    rows = index.reshape([*index.shape[:2], -1]).astype('int64')
    out = paddle.take_along_axis(x.reshape([*x.shape[:2], -1]), rows, 2).reshape(index.shape)
    return (out, index) if return_mask else out
