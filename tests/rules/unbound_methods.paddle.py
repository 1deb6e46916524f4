"""Methods of torch's classes called on the class, with the object as first argument."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


class BatchNorm1D(paddle.nn.BatchNorm1D):
    """BatchNorm1D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


class Wide(paddle.compat.nn.Linear):
    def __init__(self, inputs, outputs, **options):
        paddle.compat.nn.Linear.__init__(self, inputs, outputs, **options)
        paddle.compat.nn.Linear.reset_parameters(self)

    def forward(self, x):
        return paddle.compat.nn.Linear.forward(self, x) * 2


class Padded(nn.Conv2D):
    def __init__(self, inputs, outputs, size, bias=True):
        nn.Conv2D.__init__(self, inputs, outputs, size, padding=size // 2, bias_attr=bias)

    def forward(self, x):
        return nn.Conv2D.forward(self, x) + 1


class Words(paddle.nn.Embedding):
    def __init__(self, count, size):
        paddle.nn.Embedding.__init__(self, num_embeddings=count, embedding_dim=size)

    def train(self, mode=True):
        nn.Embedding.train(self, mode)
        return self


class Norm(BatchNorm1D):
    def __init__(self, features):
        BatchNorm1D.__init__(self, features, epsilon=1e-3, momentum=0.7)


class Net(nn.Layer):
    def __init__(self):
        nn.Layer.__init__(self)
        self.layer = Wide(3, 2, bias=False)

    def forward(self, x):
        return self.layer(x)

    def twice(self, x):
        return nn.Layer.__call__(self, x) * 2


def case_layers():
    layers = [Wide(3, 2), Padded(3, 4, 3, bias=False), Words(5, 2), Norm(3)]
    for layer in layers:
        fill(layer)
    norm = layers[3]
    norm.eval()
    return layers[0](paddle.to_tensor(floats(2, 3))), layers[1](paddle.to_tensor(floats(1, 3, 5, 5))), layers[2].train()(paddle.to_tensor([1, 4])), \
        norm(paddle.to_tensor(floats(4, 3)))


def case_module():
    net = Net()
    fill(net)
    return net.twice(paddle.to_tensor(floats(2, 3))), sorted(dict(named_parameters(net)))
