"""Layers whose gradients Paddle cannot differentiate again, in a file that asks for it."""
import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import fill, floats, ints


def log_softmax(x, axis=-1):
    """log_softmax whose gradient can be differentiated again."""
    x = x - x.detach().max(axis, keepdim=True)
    return x - paddle.log(paddle.exp(x).sum(axis, keepdim=True))


def label_entropy(input, label, reduction='mean'):
    """cross_entropy whose gradient can be differentiated again."""
    axis = 1 if input.ndim > 1 else 0
    loss = -paddle.take_along_axis(log_softmax(input, axis), label.unsqueeze(axis), axis).squeeze(axis)
    return loss if reduction == 'none' else getattr(loss, reduction)()


def conv2d(x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
    """conv2d whose gradient by the weight can be differentiated again."""
    sizes = [[n, n] if isinstance(n, int) else list(n) for n in (stride, padding, dilation)]
    stride, padding, dilation = [1] + sizes[0], [0] + sizes[1], [1] + sizes[2]
    x, weight = x.unsqueeze(2), weight.unsqueeze(2)
    y = paddle.nn.functional.conv3d(x, weight, bias, stride, padding, dilation, groups).squeeze(2)
    # The second pass crashes on an incoming gradient that is constant; the factor makes it one that is not.
    return y if y.stop_gradient else y * paddle.ones([1], dtype=y.dtype).requires_grad_()


def flatten(x, start_axis=0, stop_axis=-1):
    """flatten whose gradient can be differentiated again."""
    shape, stop = list(x.shape), stop_axis % max(x.ndim, 1)
    return x.reshape(shape[:start_axis % max(x.ndim, 1)] + [-1] + shape[stop + 1:])


def conv1d(x, weight, bias=None, stride=1, padding=0, dilation=1, groups=1):
    """conv1d whose gradient by the weight can be differentiated again."""
    stride, padding, dilation = [n if isinstance(n, int) else n[0] for n in (stride, padding, dilation)]
    x, weight = x.unsqueeze([2, 3]), weight.unsqueeze([2, 3])
    y = paddle.nn.functional.conv3d(x, weight, bias, [1, 1, stride], [0, 0, padding], [1, 1, dilation], groups)
    y = y.squeeze([2, 3])
    # The second pass crashes on an incoming gradient that is constant; the factor makes it one that is not.
    return y if y.stop_gradient else y * paddle.ones([1], dtype=y.dtype).requires_grad_()


class Conv1D(paddle.nn.Conv1D):
    """Conv1D whose gradient by the weight can be differentiated again."""

    def forward(self, x):
        return conv1d(x, self.weight, self.bias, self._stride, self._padding, self._dilation, self._groups)


class Conv2D(paddle.nn.Conv2D):
    """Conv2D whose gradient by the weight can be differentiated again."""

    def forward(self, x):
        return conv2d(x, self.weight, self.bias, self._stride, self._padding, self._dilation, self._groups)


def softmax(x, axis=-1):
    """softmax whose gradient can be differentiated again."""
    e = paddle.exp(x - x.detach().max(axis, keepdim=True))
    return e / e.sum(axis, keepdim=True)


class LabelEntropyLoss(paddle.nn.CrossEntropyLoss):
    """CrossEntropyLoss whose gradient can be differentiated again."""

    def forward(self, input, label):
        return label_entropy(input, label, self.reduction)


def max_pool2d(x, kernel_size, stride=None, padding=0, return_mask=False, ceil_mode=False):
    """max_pool2d whose gradient can be differentiated again."""
    index = paddle.nn.functional.max_pool2d(x.detach(), kernel_size, stride, padding, True, ceil_mode)[1]
    rows = index.reshape([*index.shape[:2], -1]).astype('int64')
    out = paddle.take_along_axis(x.reshape([*x.shape[:2], -1]), rows, 2).reshape(index.shape)
    return (out, index) if return_mask else out


class Flatten(paddle.nn.Flatten):
    """Flatten whose gradient can be differentiated again."""

    def forward(self, x):
        return flatten(x, self.start_axis, self.stop_axis)


class MaxPool2D(paddle.nn.MaxPool2D):
    """MaxPool2D whose gradient can be differentiated again."""

    def forward(self, x):
        return max_pool2d(x, self.ksize, self.stride, self.padding, self.return_mask, self.ceil_mode)


class LayerNorm(paddle.nn.LayerNorm):
    """LayerNorm with parameters of the normalized shape, any epsilon, and a gradient that can be differentiated again."""

    def create_parameter(self, **options):
        return super().create_parameter(**{**options, 'shape': self._normalized_shape})

    def forward(self, x):
        axes = list(range(-len(self._normalized_shape), 0))
        x = x - x.mean(axes, keepdim=True)
        x = x / paddle.sqrt(x.square().mean(axes, keepdim=True) + self._epsilon)
        if self.weight is not None:
            x = x * self.weight
        return x if self.bias is None else x + self.bias


class IndexedEmbedding(paddle.nn.Embedding):
    """Embedding whose gradient can be differentiated again."""

    def forward(self, x):
        return self.weight[x]


class Critic(nn.Layer):
    def __init__(self):
        super().__init__()
        self.label = IndexedEmbedding(5, 4)
        self.body = nn.Sequential(
            Conv2D(1, 4, 3, padding=1), LayerNorm(8), nn.LeakyReLU(0.2), MaxPool2D(2), Flatten())
        self.head = paddle.compat.nn.Linear(68, 1)

    def forward(self, x, y):
        return self.head(paddle.concat([self.body(x), self.label(y)], 1))


def penalty(critic, x, y):
    out = critic(x, y)
    g = paddle.grad(out, x, grad_outputs=paddle.ones_like(out), create_graph=True, retain_graph=True)[0]
    return ((g.reshape([g.shape[0], -1]).norm(2, axis=1) - 1) ** 2).mean()


def case_gradient_penalty():
    critic = Critic()
    fill(critic)
    x = paddle.to_tensor(floats(3, 1, 8, 8), stop_gradient=False)
    loss = penalty(critic, x, paddle.to_tensor(ints(3, high=5)))
    loss.backward()
    return loss.item(), x.grad, critic.body[0].weight.grad, critic.body[1].weight.grad


def case_ends_in_a_convolution():
    # tolerance: 1e-4 because the sums run in another order
    critic = nn.Sequential(Conv2D(1, 2, 3), nn.Tanh(), Conv2D(2, 1, 1))
    line = Conv1D(1, 1, 3)
    fill(critic)
    fill(line)
    for net, x in zip([critic, line], [paddle.to_tensor(floats(2, 1, 5, 5), stop_gradient=False), paddle.to_tensor(floats(2, 1, 5), stop_gradient=False)]):
        g, = paddle.grad(net(x).sum(), x, create_graph=True)
        (g + 1e-3).norm(2, axis=1).sum().backward()
    return [p.grad is None or p.grad for p in (critic[0].weight, critic[2].weight, line.weight)]


def adapt(forward, loss, weights):
    """The gradient through one step of training."""
    grads = paddle.grad(loss(forward(weights)), weights, create_graph=True)
    stepped = [w - 0.1 * g for w, g in zip(weights, grads)]
    result = loss(forward(stepped))
    result.backward()
    return [result.item()] + [w.grad.detach() for w in weights]


def case_convolutions():
    # tolerance: 1e-4 because the sums run in another order
    x = paddle.to_tensor(floats(2, 2, 6, 6))
    y = paddle.to_tensor(ints(2, high=3))
    weights = [paddle.to_tensor(floats(*s, seed=i) / 3, stop_gradient=False) for i, s in enumerate([(4, 2, 3, 3), (4,), (3, 36)])]

    def forward(w):
        h = max_pool2d(conv2d(x, w[0], w[1], padding=1), kernel_size=2)
        return paddle.compat.nn.functional.linear(h.reshape([h.shape[0], -1]), w[2])

    criterion = LabelEntropyLoss()
    return adapt(forward, lambda out: label_entropy(out, y), weights), criterion(forward(weights), y).item()


def case_sequences():
    # tolerance: 1e-4 because the sums run in another order
    x = paddle.to_tensor(floats(2, 3, 9))
    weights = [paddle.to_tensor(floats(4, 3, 3) / 3, stop_gradient=False), paddle.to_tensor(floats(4, seed=1), stop_gradient=False)]

    def forward(w):
        return conv1d(x, w[0], w[1], 2)

    def loss(out):
        p = softmax(out, axis=1)
        return (p * log_softmax(out, 1)).sum() + (p.reshape([p.shape[0], -1]) ** 2).sum() + (flatten(p) ** 3).sum() + (flatten(p, start_axis=0, stop_axis=1)[0] ** 2).sum()

    return adapt(forward, loss, weights)


def case_layers():
    # tolerance: 1e-4 because the sums run in another order
    conv, line = Conv2D(2, 4, 3, stride=(1, 2), groups=2, bias_attr=False), Conv1D(4, 2, 3, padding=1)
    fill(conv)
    fill(line)
    x = paddle.to_tensor(floats(2, 2, 5, 7))
    loss = (line(flatten(paddle.tanh(conv(x)), start_axis=2)) ** 2).mean()
    grads = paddle.grad(loss, list(conv.parameters()) + list(line.parameters()), create_graph=True)
    sum((g ** 2).sum() for g in grads).backward()
    return loss.item(), conv.weight.grad, line.weight.grad


def case_layers_in_a_list():
    # tolerance: 1e-4 because the sums run in another order
    x, y = paddle.to_tensor(floats(2, 1, 6, 6)), paddle.to_tensor(ints(2, high=3))
    layers = [("conv2d", [2, 1, 3, 3, 1, 1]), ("relu", []), ("conv2d", [3, 2, 3, 3, 2, 0])]
    weights = [paddle.to_tensor(floats(*p[:4], seed=i) / 3, stop_gradient=False) for i, (n, p) in enumerate(layers) if n == "conv2d"]

    def forward(w):
        h, used = x, 0
        for name, param in layers:
            if name == "conv2d":
                h = conv2d(h, w[used], stride=param[4], padding=param[5])
                used += 1
            else:
                h = F.relu(h)
        return h.sum((2, 3))

    return adapt(forward, lambda out: label_entropy(out, y), weights)
