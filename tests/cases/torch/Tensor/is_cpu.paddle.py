import paddle
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.place.is_cpu_place(), not x.place.is_cpu_place()


def case_branch():
    x = paddle.to_tensor(floats(3, 4))
    y = x.cpu() if x.place.is_gpu_place() else x
    return y, x.place.is_cpu_place() and True
