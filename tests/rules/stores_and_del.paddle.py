"""Names that are stored to or deleted are no loads."""
import paddle
import paddle.nn as nn
from caselib import fill, floats


def todo_several_targets():
    x, other = paddle.zeros([2]), 1
    # TODO(pt2pd): TPD2003 torch.Tensor.requires_grad: form not supported; use another form of the call
    a = x.requires_grad = True
    # TODO(pt2pd): TPD2003 torch.Tensor.requires_grad: form not supported; use another form of the call
    x.requires_grad, b = True, 2
    # TODO(pt2pd): TPD2003 torch.Tensor.requires_grad: form not supported; use another form of the call
    for x.requires_grad in [False]:
        pass
    return other, a, b


def case_switches_among_targets():
    _, _, other = False, True, 1
    _ = _ = both = True
    return other, both


def case_del_of_variables():
    x = paddle.to_tensor(floats(2, 3))
    y = paddle.sum(x, axis=1)
    del x
    parts = [y, y + 1]
    del parts[0]
    return parts


def case_del_of_attribute():
    net = nn.Linear(2, 3)
    fill(net)
    net.note = paddle.to_tensor(floats(3))
    kept = net.note
    del net.note
    return kept, hasattr(net, "note")


def case_stores():
    w = paddle.to_tensor(floats(3))
    w.stop_gradient = False
    (w * w).sum().backward()
    grad = w.grad.tolist()
    w.grad = None
    return grad, w.grad is None


def case_data_store():
    w = nn.Parameter(paddle.to_tensor(floats(3)))
    w.data = paddle.to_tensor(floats(3, seed=1))
    w.data[0] = 5.0
    w.data += 1
    return w.detach()


def case_subscript_stores():
    x = paddle.to_tensor(floats(3, 3))
    x[0] = 1.0
    x[1, 1:] = paddle.zeros([2])
    x[:, 0], x[2] = 2.0, paddle.ones([3])
    x[x > 1.5] = 0.0
    return x


def case_loop_target():
    box = {}
    for box["row"] in paddle.to_tensor(floats(2, 3)):
        pass
    for i, box["x"] in enumerate([1, 2]):
        pass
    return box


def case_with_target():
    with paddle.no_grad() as nothing:
        y = paddle.to_tensor(floats(2), stop_gradient=False) * 2
    return nothing is None or True, not y.stop_gradient
