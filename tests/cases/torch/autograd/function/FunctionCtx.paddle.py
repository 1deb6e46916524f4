import paddle
from paddle.autograd import PyLayerContext


def takes(ctx: PyLayerContext):
    return ctx


def case_annotation():
    return takes(3)
