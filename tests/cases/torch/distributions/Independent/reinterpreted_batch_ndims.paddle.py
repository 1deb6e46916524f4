import paddle
from paddle import distribution as distributions


def case_number():
    d = distributions.Independent(distributions.Normal(paddle.zeros([2, 3]), paddle.ones([2, 3])), 1)
    return d._reinterpreted_batch_rank + 1
