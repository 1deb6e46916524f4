import paddle
from caselib import ints


def case_forms():
    i, j = paddle.to_tensor(ints(3, 4)), paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1))
    a, b = i.clone(), i.clone()
    a.lcm_(j)
    b.lcm_(y=j)
    return a, b
