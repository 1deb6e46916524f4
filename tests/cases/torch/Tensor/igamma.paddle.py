import paddle
from caselib import positive


def case_forms():
    p, q = paddle.to_tensor(positive(3, 4)), paddle.to_tensor(positive(3, 4, seed=1))
    return paddle.gammainc(*paddle.broadcast_tensors([p, q])), paddle.gammainc(*paddle.broadcast_tensors([p, q]))
