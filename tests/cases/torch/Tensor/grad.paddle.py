import paddle
from caselib import floats


def case_forms():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    before = w.grad is None
    (w * w).sum().backward()
    first = w.grad.detach().clone()
    w.grad.detach().zero_()
    zeroed = w.grad.detach().clone()
    w.grad = None
    after = w.grad is None
    (w * 3).sum().backward()
    scaled = w.grad.data * 2
    return before, first, zeroed, after, w.grad, scaled, w.grad.norm().item()


def case_step():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    for _ in range(3):
        (w ** 2).sum().backward()
        with paddle.no_grad():
            w.subtract_(0.1 * w.grad)
        w.grad = None
    return w


def case_changed_in_place():
    w, y = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.full((3, 4), 2.0)
    (w * w).sum().backward()
    w.grad.detach().scale_(2)
    w.grad.detach().scale_(1 / 4)
    w.grad.detach().scale_(1, bias=1)
    w.grad.detach().scale_(1, bias=-0.5)
    w.grad.detach().multiply_(y)
    w.grad.detach().divide_(y + 1)
    w.grad.detach().add_(y)
    w.grad.detach().subtract_(y * 0.5)
    w.grad.detach().add_(0.1 * y)
    w.grad.detach().subtract_(0.2 * y)
    w.grad.detach().clip_(-1, 1)
    w.grad.data.detach().scale_(3)
    return w.grad


def case_filled():
    w, v = paddle.to_tensor(floats(3, 4), stop_gradient=False), paddle.to_tensor(floats(4), stop_gradient=False)
    (w * v).sum().backward()
    w.grad.detach().fill_(1.5)
    v.grad.detach().zero_()
    filled = w.grad.detach().clone()
    w.grad.detach().fill_(paddle.to_tensor(2.5).item())
    w.grad.detach().scale_(1, bias=0.5 * 2)
    w.grad.detach().scale_(1, bias=-0.25 * 2)
    return filled, w.grad, v.grad


def case_parameters():
    layer = paddle.nn.Linear(3, 2)
    layer(paddle.ones([1, 3])).sum().backward()
    for p in layer.parameters():
        p.grad.detach().zero_()
    zeros = [p.grad.abs().sum().item() for p in layer.parameters()]
    layer(paddle.ones([1, 3])).sum().backward()
    for p in layer.parameters():
        p.grad.data.detach().clip_(max=0.5)
    return zeros, layer.bias.grad
