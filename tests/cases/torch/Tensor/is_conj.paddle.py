import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2001 torch.Tensor.is_conj: Paddle computes at once; there is no lazy bit
    return x.is_conj()
