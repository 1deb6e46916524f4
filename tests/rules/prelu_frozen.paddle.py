"""PReLU among frozen layers takes inputs without a gradient."""
import paddle
from paddle import nn
from caselib import floats


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
    act = PReLU(4, 0.3)
    other = nn.Parameter(paddle.ones([4]))
    other.stop_gradient = True
    y = Own()(paddle.to_tensor(floats(2, 4)) * other) + act(paddle.to_tensor(floats(2, 4)))
    (y * y).sum().backward()
    return y, act._weight.grad
