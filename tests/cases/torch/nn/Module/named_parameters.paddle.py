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


def parameter_groups(params, lr=0.001):
    """Parameters of a Paddle optimizer from torch's, where a group has its own lr and torch's option names."""
    params = list(params)
    if not params or not isinstance(params[0], dict):
        return {'learning_rate': float(lr), 'parameters': params}
    groups = []
    rates = [group.get('lr', lr) for group in params]
    # A group's rate is a factor of the optimizer's in Paddle; get_lr() gives the first group's.
    base = next((rate for rate in rates if rate), lr)
    for rate, group in zip(rates, params):
        options = {'learning_rate': rate / base if base else 1.0}
        for key, value in group.items():
            if key == 'params':
                options['params'] = [value] if isinstance(value, paddle.Tensor) else list(value)
                for p in options['params']:
                    if not hasattr(p, 'optimize_attr'):
                        p.optimize_attr = {'learning_rate': 1.0}
            elif key == 'betas':
                options['beta1'], options['beta2'] = value
            elif key == 'weight_decay':
                options['weight_decay'] = float(value)
            elif key != 'lr':
                options[{'eps': 'epsilon', 'alpha': 'rho', 'nesterov': 'use_nesterov'}.get(key, key)] = value
        groups.append(options)
    return {'learning_rate': float(base), 'parameters': groups}


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


class PartlyFrozenBatchNorm1D(BatchNorm1D):
    """BatchNorm1D of which the weight or the bias alone may be frozen: Paddle's gives neither a gradient then."""

    def forward(self, input):
        weight, bias = self.weight, self.bias
        if weight is None or bias is None or weight.stop_gradient == bias.stop_gradient:
            return super().forward(input)
        self.weight = self.bias = None
        y = super().forward(input)
        self.weight, self.bias = weight, bias
        shape = [-1] + [1] * (input.ndim - 2)
        return y * weight.reshape(shape) + bias.reshape(shape)


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.bn = PartlyFrozenBatchNorm1D(4)
        self.tail = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", paddle.ones([2]))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_names():
    net = make()
    return [name for name, p in named_parameters(net)], [name for name, _ in named_parameters(net.tail, prefix="tail")]


def case_own_only():
    net = make()
    return [n for n, _ in named_parameters(net, include_sublayers=False)], [n for n, _ in net.fc.named_parameters(prefix="fc")]


def case_decay_groups():
    net = make()
    decay = [p for n, p in named_parameters(net) if not n.endswith("bias")]
    rest = [p for n, p in named_parameters(net) if n.endswith("bias")]
    optimizer = paddle.optimizer.AdamW(**parameter_groups([{"params": decay, "weight_decay": 0.1}, {"params": rest, "weight_decay": 0.0}], 0.1))
    net(paddle.to_tensor(floats(4, 3))).sum().backward()
    optimizer.step()
    return dict(named_parameters(net))["bn.weight"].detach(), len(decay)


def case_frozen_passed_by():
    net = make()
    net.fc.weight.stop_gradient = True
    return [n for n, p in net.named_parameters() if not p.stop_gradient]
