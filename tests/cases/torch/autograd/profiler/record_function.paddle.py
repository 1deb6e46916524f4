import paddle
from paddle.profiler import RecordEvent


def case_with():
    with RecordEvent("part"):
        x = paddle.ones([2]) + 1
    with paddle.profiler.RecordEvent(name="other"):
        y = x * 2
    return y
