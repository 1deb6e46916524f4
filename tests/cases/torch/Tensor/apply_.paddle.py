import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    a, b = x.clone(), x.clone()
    paddle.assign(paddle.to_tensor([(lambda value: value * 2)(v) for v in a.flatten().tolist()], dtype=a.dtype).reshape(a.shape), a)
    paddle.assign(paddle.to_tensor([abs(v) for v in b.flatten().tolist()], dtype=b.dtype).reshape(b.shape), b)
    return a, b


def todo_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.apply_: apply the function to x.tolist()
    return (x + 1).apply_(abs)


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = paddle.to_tensor([(lambda v: v * 2)(v) for v in h.flatten().tolist()], dtype=h.dtype).reshape(h.shape)
    return h
