import paddle
import paddle.nn as nn
from caselib import fill, floats


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


def register_full_backward_hook(layer, hook):
    """Calls hook(layer, grad_input, grad_output) in the backward pass, as torch's layers do."""
    calls = []

    class Handle:
        def remove(self):
            for part in parts:
                part.remove()

    def wanted(x):
        return isinstance(x, paddle.Tensor) and not x.stop_gradient and paddle.is_grad_enabled()

    def run(call, i=0):
        result = hook(layer, tuple(call['in']), tuple(call['out']))
        return result[i] if isinstance(result, (list, tuple)) else result

    def before(layer, inputs):
        left = sum(map(wanted, inputs))
        call = {'in': [paddle.zeros_like(x) if left and isinstance(x, paddle.Tensor) else None for x in inputs],
                'out': [], 'left': left}
        calls.append(call)

        def watch(i):
            def arrived(grad):
                call['in'][i] = grad
                call['left'] -= 1
                return None if call['left'] else run(call, i)

            x = paddle.assign(inputs[i])  # only what comes back through this layer
            x.register_hook(arrived)
            return x

        return tuple(watch(i) if wanted(x) else x for i, x in enumerate(inputs))

    def after(layer, inputs, outputs):
        call, found = calls.pop(), outputs if isinstance(outputs, (list, tuple)) else (outputs,)
        call['out'] = [None] * len(found)

        def watch(i, x):
            def arrived(grad):
                call['out'][i] = grad
                if not call['left'] and all(g is not None for g in call['out']):
                    run(call)

            x.register_hook(arrived)

        for i, x in enumerate(found):
            if wanted(x):
                watch(i, x)

    parts = [layer.register_forward_pre_hook(before), layer.register_forward_post_hook(after)]
    return Handle()


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


class Net(nn.Layer):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 4)
        self.bn = BatchNorm1D(4)
        self.tail = nn.Sequential(nn.Linear(4, 2), nn.ReLU())
        self.register_buffer("scale", paddle.ones([2]))

    def forward(self, x):
        return self.tail(self.bn(self.fc(x))) * self.scale


def make():
    net = Net()
    fill(net)
    return net


def case_seen():
    net, seen = make(), []

    def hook(module, grad_input, grad_output):
        seen.append((grad_output[0].detach(), grad_input[0].detach()))

    handle = register_full_backward_hook(net.tail, hook)
    x = paddle.to_tensor(floats(5, 3))
    net(x).pow(2).sum().backward()
    handle.remove()
    net(x).sum().backward()
    return seen, net.fc.bias.grad


class Sum(nn.Layer):
    def forward(self, a, b):
        return a * b + a


def case_inputs():
    # the gradients of each input, zeros for one that needs none
    layer, seen = Sum(), []
    for module in layer.sublayers(include_self=True):
        register_full_backward_hook(module, lambda m, grad_input, grad_output: seen.append([g.detach() for g in grad_input]))
    a, b = paddle.to_tensor(floats(3), stop_gradient=False), paddle.to_tensor(floats(3, seed=1), stop_gradient=False)
    layer(a * 2, b).sum().backward()
    layer(a, b.detach()).sum().backward()
    with paddle.no_grad():
        layer(a, b)
    return seen, a.grad, b.grad


def case_changed():
    # guided backpropagation: the hook gives another gradient
    relu = nn.ReLU()
    register_full_backward_hook(relu, lambda module, grad_input, grad_output: (paddle.clip(grad_input[0], min=0.0),))
    x = paddle.to_tensor(floats(2, 4), stop_gradient=False)
    (relu(x * 1.0) * paddle.to_tensor(floats(2, 4, seed=2))).sum().backward()
    return x.grad


def case_first_layer():
    net, seen = make(), []
    for module in net.children():
        register_full_backward_hook(module, lambda m, gi, go: seen.append((len(list(parameters(m))) > 0, gi[0] is None, go[0].detach())))
    net(paddle.to_tensor(floats(5, 3))).sum().backward()
    return seen
