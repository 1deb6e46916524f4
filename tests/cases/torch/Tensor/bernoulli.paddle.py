import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    return paddle.bernoulli(p * 0), paddle.bernoulli(p * 0 + 1), paddle.bernoulli(p * 0)
