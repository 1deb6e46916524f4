import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.dense_dim: the shapes of indices() and values() tell it
    return x.dense_dim()
