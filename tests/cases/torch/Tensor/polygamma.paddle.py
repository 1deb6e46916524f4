import paddle
from caselib import positive


def case_forms():
    p = paddle.to_tensor(positive(3, 4))
    return (p + 1).polygamma(1), (p + 1).polygamma(n=2)
