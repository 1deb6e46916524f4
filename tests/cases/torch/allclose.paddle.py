import paddle
import torch
from caselib import floats


def case_forms():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    assert paddle.allclose(x, x).item()
    return paddle.allclose(x, x + 1e-9).item(), paddle.allclose(x, y).item(), paddle.allclose(x, x + 0.01, 0.0, 0.1).item(), paddle.allclose(x, x + 0.01, rtol=1e-3, atol=1e-1).item(), not paddle.allclose(x, y).item()


def case_nan():
    x = paddle.to_tensor([1.0, float("nan")])
    return paddle.allclose(x, x).item(), paddle.allclose(x, x, equal_nan=True).item()


def todo_as_value():
    # TODO(pt2pd): TPD2004 torch.allclose: paddle.allclose gives a 0-D Tensor; wrap it in a function that calls .item()
    return torch.allclose


def case_one_number():
    x = paddle.ones([3, 4]) / 4
    return paddle.allclose(*paddle.broadcast_tensors([x.sum(-1), paddle.to_tensor(1.0)])).item(), paddle.allclose(x, paddle.to_tensor(0.25).expand_as(x), atol=1e-3).item(), paddle.allclose(x, x.mean().expand_as(x), rtol=1e-3).item()


def case_options_in_a_dictionary():
    x, options = paddle.to_tensor(floats(2, 3, 4)), {'rtol': 1e-3, 'atol': 1e-4}
    return paddle.allclose(x, x + 1e-6, **options).item()


def case_whole_tolerances():
    x, y = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor([1.0005, 2.0])
    return paddle.allclose(x, y, rtol=0.0, atol=1e-3).item(), paddle.allclose(x, y, 0.0, 1.0).item(), paddle.allclose(x, y, 1.0, 0.0).item(), paddle.allclose(x, y, atol=0.0).item()
