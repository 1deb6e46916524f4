import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.storage_type: Paddle has no storages
    return x.storage_type()
