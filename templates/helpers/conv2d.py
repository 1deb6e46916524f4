def conv2d(x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
    """conv2d whose gradient by the weight can be differentiated again."""
    sizes = [[n, n] if isinstance(n, int) else list(n) for n in (stride, padding, dilation)]
    stride, padding, dilation = [1] + sizes[0], [0] + sizes[1], [1] + sizes[2]
    x, weight = x.unsqueeze(2), weight.unsqueeze(2)
    y = paddle.nn.functional.conv3d(x, weight, bias, stride, padding, dilation, groups).squeeze(2)
    # The second pass crashes on an incoming gradient that is constant; the factor makes it one that is not.
    return y if y.stop_gradient else y * paddle.ones([1], dtype=y.dtype).requires_grad_()
