def conv_transpose2d(x, weight, bias=None, stride=1, padding=0, output_padding=0, groups=1, dilation=1):
    """conv_transpose2d that can be differentiated twice: a convolution of the input with zeros in between."""
    sizes = [[n, n] if isinstance(n, int) else list(n) for n in (stride, padding, output_padding, dilation)]
    (sh, sw), (ph, pw), (oh, ow), dilation = sizes
    inputs, outputs, kh, kw = weight.shape
    weight = weight.reshape([groups, inputs // groups, outputs, kh, kw]).transpose([0, 2, 1, 3, 4])
    weight = weight.reshape([groups * outputs, inputs // groups, kh, kw]).flip([2, 3])
    places = paddle.zeros([sh, sw], dtype=x.dtype)
    places[0, 0] = 1
    h, w = x.shape[2] * sh, x.shape[3] * sw
    x = (x.unsqueeze([3, 5]) * places.unsqueeze(1)).reshape([-1, inputs, h, w])[:, :, :h - sh + 1, :w - sw + 1]
    top, left = dilation[0] * (kh - 1) - ph, dilation[1] * (kw - 1) - pw
    x = paddle.nn.functional.pad(x, [left, left + ow, top, top + oh])
    return conv2d(x, weight, bias, 1, 0, dilation, groups)
