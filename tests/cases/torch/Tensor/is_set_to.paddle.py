import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.is_set_to: compare data_ptr(), shape and strides
    return x.is_set_to(x)
