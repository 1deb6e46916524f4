import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    before = not x.stop_gradient
    x.stop_gradient = False
    during = not x.stop_gradient, not (x * 2).stop_gradient, x.stop_gradient
    (x * x).sum().backward()
    flag = False
    y = paddle.to_tensor(floats(3, 4, seed=1), stop_gradient=False)
    y.stop_gradient = True
    z = paddle.ones([2], requires_grad=True)
    z.stop_gradient = True
    return before, during, x.grad, not y.stop_gradient, not z.stop_gradient, "on" if not x.stop_gradient else "off"


def case_parameters():
    layer = paddle.nn.Linear(2, 2)
    for p in layer.parameters():
        p.stop_gradient = True
    return [not p.stop_gradient for p in layer.parameters()]


def todo_augmented():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.requires_grad: assign to stop_gradient instead
    x.requires_grad |= True
    return x


def call(function, *arguments):
    return function(*arguments)


def switched(t: paddle.Tensor, flag):
    t.stop_gradient = not flag
    return not t.stop_gradient


def case_flag():
    return call(switched, paddle.ones([2]), True), call(switched, paddle.ones([2]), False)
