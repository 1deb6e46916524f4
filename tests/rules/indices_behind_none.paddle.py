"""Tensors and lists as indices behind a None: Paddle takes them for another axis."""
import paddle
from caselib import floats


def case_one_index():
    x, i = paddle.to_tensor(floats(4, 5, 6)), paddle.to_tensor([0, 2])
    return x.unsqueeze(0)[:, i], x.unsqueeze(0)[:, :, i], x.unsqueeze(1)[:, :, i], x.unsqueeze(0).unsqueeze(1)[:, :, i], x.unsqueeze(0)[:, [0, 2]], x.unsqueeze(1)[:, :, [0, 2]], x.unsqueeze(0)[:, 1:3, i], x.unsqueeze(0)[:, 0, i]


def case_several():
    x, i, j = paddle.to_tensor(floats(4, 5, 6)), paddle.to_tensor([0, 2]), paddle.to_tensor([1, 3])
    return x.unsqueeze(0)[:, i, j], x.unsqueeze(1)[i, :, j], x.unsqueeze(2)[:, i, :, j], x.unsqueeze(0)[:, i, :, None], x.unsqueeze(0).unsqueeze(2)[:, :, :, i], x.unsqueeze(0)[:, i, 0], x.unsqueeze(1)[0, :, i]


def case_ellipsis():
    x, i = paddle.to_tensor(floats(4, 5, 6)), paddle.to_tensor([0, 2])
    return x.unsqueeze(-2)[..., :, i], x.unsqueeze(0)[:, ..., i], x.unsqueeze(-2).unsqueeze(-2)[..., :, :, i], x.unsqueeze(-3)[..., :, 1:3, i]


def case_masks():
    x = paddle.to_tensor(floats(4, 5, 6))
    m = paddle.to_tensor([True, False, True, False])
    return x.unsqueeze(0)[:, m], (x + 1).unsqueeze(0)[:, m], x.abs().unsqueeze(0)[:, :, x[0, :, 0] > 0]


def case_as_they_are():
    x, i, k = paddle.to_tensor(floats(4, 5, 6)), paddle.to_tensor([0, 2]), 1
    return x[i, None], x[:, i, None], x[None, k], x[None, 1:3], x[None], x[..., None], x[i, ..., None]


def case_gradient():
    x, i = paddle.to_tensor(floats(4, 5), stop_gradient=False), paddle.to_tensor([0, 2])
    x.unsqueeze(0)[:, i].sin().sum().backward()
    return x.grad


def case_stored():
    x, y, i = paddle.to_tensor(floats(4, 5)), paddle.to_tensor(floats(4, 5)), paddle.to_tensor([0, 2])
    x[i] = 1
    x[:, i] = 2.5
    y[:, i] += 1
    y[[1, 3]] *= 2
    return x, y


def todo_stored():
    x, i = paddle.zeros([4, 5]), paddle.to_tensor([0, 2])
    # TODO(pt2pd): TPD2003 torch.Tensor.__setitem__: None before an index; leave it out
    x[None, i] = paddle.ones([1, 2, 5])
    return x
