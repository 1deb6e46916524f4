import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.new_empty((2, 3)).shape, x.new_empty((2, 2)).dtype


def todo_options():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2002 torch.Tensor.new_empty_strided: use new_empty(size, …)
    return x.new_empty_strided((2, 3), (3, 1), dtype=paddle.int64)
