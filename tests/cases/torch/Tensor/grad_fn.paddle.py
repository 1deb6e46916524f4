import paddle
from caselib import floats


def case_forms():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    y, x = w * 2, paddle.ones([2])
    return (None if w.is_leaf else w.grad_fn) is None, (None if y.is_leaf else y.grad_fn) is None, (None if y.is_leaf else y.grad_fn) is not None, (None if x.is_leaf else x.grad_fn) is None, None if w.is_leaf else w.grad_fn


def todo_of_an_expression():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    # TODO(pt2pd): TPD2003 torch.Tensor.grad_fn: a leaf has a grad_fn in Paddle; keep the Tensor in a variable
    return (w * 2).grad_fn
