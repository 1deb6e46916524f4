# BatchNorm with momentum=None, used in both modes.
import paddle
from caselib import fill, floats
from paddle import nn


def averaged(norm):
    """A BatchNorm whose statistics are the mean of those of all batches, as torch's are with momentum=None."""
    def before(layer, inputs):
        if layer.training:
            layer.batches += 1
            layer._momentum = 1 - 1 / layer.batches
            layer.kept = (layer._variance * layer._momentum).numpy()

    def after(layer, inputs, output):
        if layer.training:  # torch's variance is the unbiased one
            n = inputs[0].size // inputs[0].shape[1]
            layer._variance.set_value((layer._variance * n - layer.kept) / (n - 1))

    norm.batches = 0
    norm.register_forward_pre_hook(before)
    norm.register_forward_post_hook(after)
    return norm


def case_trained_and_evaluated():
    out = []
    for model in (nn.Sequential(nn.Conv2D(3, 4, 3), averaged(nn.BatchNorm2D(4))), averaged(nn.BatchNorm2D(3, weight_attr=False, bias_attr=False))):
        fill(model)
        for seed in range(3):
            out.append(model(paddle.to_tensor(floats(2, 3, 5, 5, seed=seed))))
        model.eval()
        out.append(model(paddle.to_tensor(floats(2, 3, 5, 5, seed=9))))
    return out
