from collections import OrderedDict

import paddle
import paddle.nn as nn
import paddle.nn.functional as F
from caselib import fill, floats


def functional_call(module, parameters_and_buffers, args=None, kwargs=None, tie_weights=True, strict=False):
    """Calls a layer with these Tensors in the place of its own, by their names; a list of dictionaries counts as one."""
    given = parameters_and_buffers
    if not isinstance(given, dict):
        given = {name: value for part in given for name, value in part.items()}
    args = args if isinstance(args, tuple) else () if args is None else (args,)
    layers, replaced = dict(module.named_sublayers(include_self=True)), []
    try:
        for name, value in given.items():
            owner, _, attribute = name.rpartition('.')
            layer = layers[owner]
            own = layer._parameters if attribute in layer._parameters else layer._buffers
            replaced.append((own, attribute, own[attribute]))
            own[attribute] = value
        return module(*args, **(kwargs or {}))
    finally:
        for own, attribute, value in reversed(replaced):
            own[attribute] = value


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


def make():
    net = nn.Sequential(OrderedDict(fc=paddle.compat.nn.Linear(3, 4), act=nn.Tanh(), norm=BatchNorm1D(4), out=paddle.compat.nn.Linear(4, 2)))
    fill(net)
    return net


def case_step_inside():
    net, x = make(), paddle.to_tensor(floats(5, 3))
    fast = OrderedDict(named_parameters(net))
    loss = F.mse_loss(functional_call(net, fast, (x,)), paddle.zeros([5, 2]))
    grads = paddle.grad(loss, list(fast.values()), create_graph=True)
    fast = {name: p - 0.1 * g for (name, p), g in zip(fast.items(), grads)}
    after = functional_call(net, fast, x)
    (after ** 2).sum().backward()
    return after.detach(), net.out.bias.grad.detach(), net(x).detach(), isinstance(net.fc.weight, nn.Parameter)


def case_forms():
    net, x = make().eval(), paddle.to_tensor(floats(5, 3))
    zero = {'out.bias': paddle.zeros([2])}
    a = functional_call(net, (zero, {'fc.bias': paddle.ones([4])}), args=(x,), tie_weights=True)
    c = functional_call(net, {}, kwargs={'input': x})
    return a.detach(), c.detach()


def case_as_a_value():
    run = functional_call
    return run(make().eval(), {'out.bias': paddle.zeros([2])}, (paddle.to_tensor(floats(5, 3)),)).detach()
