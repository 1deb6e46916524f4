import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.storage: Paddle has no storages; data_ptr() and strides tell how memory is laid out
    return x.storage()
