"""PReLU among frozen layers takes inputs without a gradient; its weight has torch's name where it is asked for by that."""
import paddle
import paddle.nn.functional as F
from paddle import nn
from caselib import floats


def named_parameters(layer, prefix='', include_sublayers=True, remove_duplicate=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    for name, p in layer.named_parameters(prefix, include_sublayers, remove_duplicate):
        if id(p) not in statistics:
            yield name, p


def attached(*tensors):
    """The Tensors, all of which ask for a gradient when one does: Paddle's backward pass of the function crashes or errs otherwise."""
    if not paddle.is_grad_enabled() or all(t.stop_gradient for t in tensors):
        return tensors
    copies = [t.detach() if t.stop_gradient else t for t in tensors]
    for t in copies:
        t.stop_gradient = False
    return copies


class PReLU(paddle.nn.PReLU):
    """PReLU whose weight has the name that torch gives it, and which takes inputs without a gradient, where Paddle's crashes."""

    _weight = property(lambda self: self.weight)

    def __setattr__(self, name, value):
        super().__setattr__('weight' if name == '_weight' else name, value)

    def forward(self, x):
        return paddle.nn.functional.prelu(*attached(x, self.weight), data_format=self._data_format)


class Own(PReLU):
    def forward(self, input):
        return super().forward(input) + 1


def case_inputs_without_gradient():
    first, act = nn.Linear(3, 4), PReLU(4, 0.3)
    nn.init.constant_(first.weight, 0.5)
    nn.init.constant_(first.bias, -0.25)
    for p in first.parameters():
        p.stop_gradient = True
    w = paddle.full((1,), 0.2, requires_grad=True)
    y = Own()(act(first(paddle.to_tensor(floats(2, 3))))) + F.prelu(*attached(paddle.to_tensor(floats(2, 4)), w))
    (y * y).sum().backward()
    return y, act._weight.grad, w.grad


def case_names():
    net = nn.Sequential(PReLU(), PReLU(3))
    kinds = [isinstance(m, nn.PReLU) for m in net]
    return [n for n, _ in named_parameters(net)], kinds, [m._weight for m in net if hasattr(m, "weight")], list(net.state_dict())
