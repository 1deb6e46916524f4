def conv1d(x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
    """conv1d whose gradient by the weight can be differentiated again."""
    stride, padding, dilation = [n if isinstance(n, int) else n[0] for n in (stride, padding, dilation)]
    x, weight = x.unsqueeze([2, 3]), weight.unsqueeze([2, 3])
    y = paddle.nn.functional.conv3d(x, weight, bias, [1, 1, stride], [0, 0, padding], [1, 1, dilation], groups)
    y = y.squeeze([2, 3])
    # The second pass crashes on an incoming gradient that is constant; the factor makes it one that is not.
    return y if y.stop_gradient else y * paddle.ones([1], dtype=y.dtype).requires_grad_()
