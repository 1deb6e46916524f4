"""Gradient penalties: convolutions whose gradient by the input is differentiated again."""
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import fill, floats


def conv2d(x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
    """conv2d whose gradient by the weight can be differentiated again."""
    sizes = [[n, n] if isinstance(n, int) else list(n) for n in (stride, padding, dilation)]
    stride, padding, dilation = [1] + sizes[0], [0] + sizes[1], [1] + sizes[2]
    x, weight = x.unsqueeze(2), weight.unsqueeze(2)
    y = paddle.nn.functional.conv3d(x, weight, bias, stride, padding, dilation, groups).squeeze(2)
    # The second pass crashes on an incoming gradient that is constant; the factor makes it one that is not.
    return y if y.stop_gradient else y * paddle.ones([1], dtype=y.dtype).requires_grad_()


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


class Conv2D(paddle.nn.Conv2D):
    """Conv2D whose gradient by the weight can be differentiated again."""

    def forward(self, x):
        return conv2d(x, self.weight, self.bias, self._stride, self._padding, self._dilation, self._groups)


class Patches(nn.Layer):
    def __init__(self, c):
        super().__init__()
        self.each = Conv2D(c, c, 3, padding=1, groups=c)
        self.twice = Conv2D(3, 6, 3, padding=1, groups=3)
        self.out = nn.Conv2D(6, 1, 1)
        self.register_buffer("blur", paddle.ones([c, 1, 2, 2]) / 4)

    def forward(self, x):
        x = F.leaky_relu(self.each(x), 0.2)
        x = conv2d(x, self.blur, stride=2, groups=x.shape[1])
        return self.out(self.twice(paddle.tanh(conv2d(x, self.blur[:3], groups=3, padding=1))))


def case_each_channel_by_itself():
    # tolerance: 1e-4 because the sums run in another order
    critic = Patches(3)
    fill(critic)
    x = paddle.to_tensor(floats(2, 3, 6, 6), stop_gradient=False)
    g = paddle.grad(critic(x).sum(), x, create_graph=True)[0]
    (g ** 2).sum().backward()
    return g, critic.each.weight.grad, critic.out.weight.grad


def case_transposed():
    # tolerance: 1e-4 because the sums run in another order
    x, w = paddle.to_tensor(floats(2, 4, 3, 5), stop_gradient=False), paddle.to_tensor(floats(4, 3, 3, 2), stop_gradient=False)
    outs = [conv_transpose2d(x, w), conv_transpose2d(x, w, stride=2, padding=1, groups=2),
            conv_transpose2d(x, w, paddle.ones([6]), (2, 3), padding=(1, 0), output_padding=(1, 2), groups=2, dilation=(1, 2))]
    g = paddle.grad(sum(o.tanh().sum() for o in outs), x, create_graph=True)[0]
    (g ** 2).sum().backward()
    return outs, g, x.grad, w.grad
