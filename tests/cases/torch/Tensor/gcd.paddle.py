import paddle
from caselib import ints


def case_forms():
    i, j = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    return i.gcd(j), i.gcd(y=j)
