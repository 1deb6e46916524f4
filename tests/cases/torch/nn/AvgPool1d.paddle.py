import paddle
from caselib import floats
from paddle import nn


def avg_pool_options(kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None):
    """The arguments of Paddle's AvgPool for those of torch's."""
    options = {'kernel_size': kernel_size, 'stride': stride, 'padding': padding, 'ceil_mode': ceil_mode}
    if divisor_override is not None:
        options.update(divisor_override=divisor_override)
    return {**options, 'exclusive': divisor_override is None and not count_include_pad}


def n_tuple(x, n):
    """A tuple of n: x itself when it has elements, else n times x."""
    return tuple(x) if hasattr(x, '__iter__') else (x,) * n


def without_empty_windows(out, x, kernel_size, stride, padding):
    """What a pooling of x gave, without the windows that begin in the padding on the right; torch leaves them out."""
    steps, pads = n_tuple(stride or kernel_size, x.ndim - 2), n_tuple(padding, x.ndim - 2)
    counts = [(n + pad - 1) // step + 1 for n, pad, step in zip(x.shape[2:], pads, steps)]
    return out[(slice(None), slice(None), *(slice(count) for count in counts))]


def with_torch_windows(layer):
    """A pooling layer with ceil_mode that leaves out the windows which begin in the padding on the right, as torch does."""
    def leave_out(layer, inputs, out):
        size = layer.kernel_size if hasattr(layer, 'kernel_size') else layer.ksize
        return without_empty_windows(out, inputs[0], size, layer.stride, layer.padding)

    layer.register_forward_post_hook(leave_out)
    return layer


def case_positional():
    m = nn.AvgPool1D(2)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_padded():
    m = nn.AvgPool1D(3, 2, 1, exclusive=False)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_ceil():
    m = nn.AvgPool1D(3, 2, 1, ceil_mode=True, exclusive=False)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_without_padding():
    m = nn.AvgPool1D(3, 2, 1, ceil_mode=False, exclusive=True)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_keywords():
    m = nn.AvgPool1D(kernel_size=3, stride=2, padding=1, ceil_mode=True, exclusive=True)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_counted():
    m = nn.AvgPool1D(3, stride=2, padding=1, exclusive=False)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_no_padding():
    m = nn.AvgPool1D(3, 2, padding=0)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_ceil_no_padding():
    m = nn.AvgPool1D(3, 2, ceil_mode=True)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(s)


def case_input_by_name():
    m = nn.AvgPool1D(2)
    s = paddle.to_tensor(floats(2, 3, 16))
    return m(x=s)


def case_gradient():
    m = nn.AvgPool1D(2)
    s = paddle.to_tensor(floats(2, 3, 16), stop_gradient=False)
    m(s).pow(2).sum().backward()
    return s.grad


def case_attributes():
    m = nn.AvgPool1D(3, 2, 1, exclusive=False)
    return m.ceil_mode


def case_as_value():
    pool = nn.AvgPool1D
    return pool(2)(paddle.to_tensor(floats(2, 3, 16)))


def case_annotated():
    def first(pool: nn.AvgPool1D):
        return pool(paddle.to_tensor(floats(2, 3, 16)))
    return first(nn.AvgPool1D(2))


# The numbers must be seen: where the calls stand in the line of their loop, no variable can hold them.
def case_ceil_mode_without_empty_windows():
    x, out = paddle.to_tensor(floats(2, 3, 5), stop_gradient=False), []
    for size, stride, padding in ((2, 2, 1), (3, 3, 1), (4, 3, 2)): out.append(with_torch_windows(nn.AvgPool1D(size, stride, padding, ceil_mode=True, exclusive=False))(x))
    for up in (True, False): out.append(with_torch_windows(nn.AvgPool1D(1, stride=2, ceil_mode=up))(x))
    for up in (True, False): out.append(with_torch_windows(nn.AvgPool1D(3, padding=1, ceil_mode=up, exclusive=True))(x))
    for up in (True, False): out += [with_torch_windows(nn.AvgPool1D(3, 3, 1, ceil_mode=up, exclusive=False))(x), nn.AvgPool1D(3, 2, 1, ceil_mode=up, exclusive=False)(x)]
    sum(y.pow(2).sum() for y in out).backward()
    return out, x.grad


def case_attributes():
    m, n = nn.AvgPool1D(3), nn.AvgPool1D(2, 1, 1, exclusive=False)
    before = n_tuple(m.stride or m.kernel_size, 1), n_tuple(n.stride or n.kernel_size, 1), n.ceil_mode, n_tuple(m.kernel_size, 1), n_tuple(m.padding, 1)
    m.stride = 2
    return before, m(paddle.to_tensor(floats(2, 3, 5)))


def pool(*args, **kwargs):
    return nn.AvgPool1D(**avg_pool_options(*args, **kwargs))


def pool_of_three(**kwargs):
    return nn.AvgPool1D(**avg_pool_options(3, **kwargs))


def case_stars():
    x = paddle.to_tensor(floats(2, 3, 8))
    return pool(2)(x), pool(3, 2, padding=1)(x), pool(3, stride=2, padding=1, ceil_mode=True, count_include_pad=False)(x), pool_of_three(padding=1)(x)
