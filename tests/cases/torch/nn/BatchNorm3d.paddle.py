import functools

import paddle
import torch
from caselib import floats, positive, fill
from paddle import nn


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


class BatchNorm3D(paddle.nn.BatchNorm3D):
    """BatchNorm3D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


def batch_norm_options(num_features, eps=1e-05, momentum=0.1, affine=True, track_running_stats=True, device=None,
                       dtype=None, *, bias=True):
    """The arguments of Paddle's BatchNorm for those of torch's."""
    options = {'num_features': num_features, 'epsilon': eps, 'momentum': 1 - momentum}
    if not (affine and bias):
        options.update(bias_attr=False)
    if not affine:
        options.update(weight_attr=False)
    return options if track_running_stats else {**options, 'use_global_stats': False}


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


def case_positional():
    m = BatchNorm3D(3)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_all_positional():
    m = BatchNorm3D(3, epsilon=1e-3, momentum=0.8)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_keywords():
    m = BatchNorm3D(num_features=3, epsilon=1e-3, momentum=0.7)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_no_affine():
    m = BatchNorm3D(3, weight_attr=False, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_no_affine_no_stats():
    m = nn.BatchNorm3D(3, use_global_stats=False, weight_attr=False, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_no_stats():
    m = nn.BatchNorm3D(3, use_global_stats=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_no_bias():
    m = BatchNorm3D(3, bias_attr=False)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_device():
    m = BatchNorm3D(3)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(vol)


def case_input_by_name():
    m = BatchNorm3D(3)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8))
    return m(input=vol)


def case_gradient():
    m = BatchNorm3D(3)
    fill(m)
    vol = paddle.to_tensor(floats(2, 3, 4, 6, 8), stop_gradient=False)
    m(vol).pow(2).sum().backward()
    return vol.grad


def case_evaluated():
    m = BatchNorm3D(3, momentum=0.9)
    fill(m)
    m._mean[...] = paddle.to_tensor(positive(3))
    m._variance[...] = paddle.to_tensor(positive(3, seed=1))
    m.eval()
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def case_no_stats_evaluated():
    m = nn.BatchNorm3D(3, use_global_stats=False)
    m.eval()
    return m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))


def case_running_mean():
    m = BatchNorm3D(3, momentum=0.7)
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return m._mean


def case_initial_statistics():
    m = BatchNorm3D(3)
    return m._mean, m._variance


def case_attributes():
    m = BatchNorm3D(3, epsilon=1e-3, momentum=0.7)
    return m._num_features, m._epsilon, round(1 - m._momentum, 6), m.weight, m.bias


def case_momentum_set():
    m = BatchNorm3D(3)
    m._momentum = 1 - 0.5
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return round(1 - m._momentum, 6), m._mean


def case_reset_running_stats():
    m = BatchNorm3D(3)
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    m._mean.zero_()
    m._variance.fill_(1)
    return m._mean, m._variance


def case_affine_from_variable():
    out = []
    for learn in (True, False):
        m = BatchNorm3D(3, weight_attr=learn, bias_attr=learn)
        out.append((m(paddle.to_tensor(floats(2, 3, 4, 6, 8))), m.weight is None))
    return out


def case_momentum_from_expression():
    decay, rest = 0.9, 0.05
    m = BatchNorm3D(3, momentum=1 - (decay - rest))
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return m._mean


def case_as_value():
    def block(norm_layer=BatchNorm3D):
        return norm_layer(3, epsilon=1e-3, momentum=0.99)
    m = block()
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return m._mean, isinstance(m, nn.BatchNorm3D)


def case_partial():
    norm = functools.partial(BatchNorm3D, epsilon=1e-3, momentum=0.99)
    m = norm(3)
    m(paddle.to_tensor(floats(2, 3, 4, 6, 8)))
    return m._mean, m._epsilon


def todo_cumulative():
    # TODO(pt2pd): TPD2002 torch.nn.BatchNorm3d: momentum=None is known with literal affine and track_running_stats only
    return torch.nn.BatchNorm3d(3, momentum=None, track_running_stats=False)


def todo_dtype():
    # TODO(pt2pd): TPD2002 torch.nn.BatchNorm3d.dtype: argument not supported
    return torch.nn.BatchNorm3d(3, dtype=paddle.float64)


def todo_batches():
    # TODO(pt2pd): TPD2001 torch.nn.modules.batchnorm._BatchNorm.num_batches_: Paddle's layer does not count the batches
    return BatchNorm3D(3).num_batches_tracked


def todo_reset():
    # TODO(pt2pd): TPD2001 torch.nn.modules.batchnorm._BatchNorm.reset_parame: Paddle's layers have no reset_parameters
    return BatchNorm3D(3).reset_parameters()


def todo_reset_as_expression():
    # TODO(pt2pd): TPD2003 torch.nn.modules.batchnorm._BatchNorm.reset_runnin: reset _mean to 0 and _variance to 1
    return [BatchNorm3D(3).reset_running_stats()]


def case_options():
    options, sizes = dict(eps=1e-3, momentum=0.2), [4]
    layers = [nn.BatchNorm3D(**batch_norm_options(4, **options)), nn.BatchNorm3D(**batch_norm_options(*sizes, **dict(affine=False))), nn.BatchNorm3D(**batch_norm_options(4, 1e-4, **{}))]
    x = paddle.to_tensor(floats(5, 4, 2, 3, 3))
    for layer in layers:
        fill(layer)
    return [layer(x) for layer in layers]


def case_plain_through_a_variable():
    kinds = {'batch': BatchNorm3D}
    m = kinds['batch'](3, weight_attr=False, bias_attr=False)
    return m(paddle.to_tensor(floats(2, 3, 2, 2, 2)))


# momentum must be seen to be None: the calls stand in the line of their loop, so that no variable can hold it.
def case_cumulative_average():
    out = []
    for eps in (1e-5,): layers = [averaged(nn.BatchNorm3D(3, epsilon=eps)), averaged(nn.BatchNorm3D(3, epsilon=1e-3, weight_attr=False, bias_attr=False))]
    for m in layers:
        for seed in range(3):
            out.append(m(paddle.to_tensor(floats(2, 3, 2, 2, 3, seed=seed))))
        out += [m._mean, m._variance]
    return out


def case_statistics_in_a_variable():
    out = []
    for track in (True, False):
        m = nn.BatchNorm3D(**batch_norm_options(3, track_running_stats=track))
        fill(m)
        out.append(m(paddle.to_tensor(floats(2, 3, 2, 2, 3))))
    return out


def case_starred():
    def plain(*args):
        return nn.BatchNorm3D(**batch_norm_options(*args)), nn.BatchNorm3D(**batch_norm_options(*args, affine=False))

    out = []
    for m in plain(3, 1e-3):
        fill(m)
        out.append(m(paddle.to_tensor(floats(2, 3, 2, 2, 3))))
    return out


def case_affine_worked_out():
    options = {'affine': False}
    norms = [nn.BatchNorm3D(**batch_norm_options(3, affine=options.get('affine', True))), nn.BatchNorm3D(**batch_norm_options(3, affine=options.get('other', True), momentum=0.2))]
    return [len(list(parameters(m))) for m in norms], [m._num_features for m in norms]


def case_through_a_variable():
    norm, affine = BatchNorm3D, len('ab') > 3
    return len(list(parameters(nn.BatchNorm3D(3, weight_attr=affine, bias_attr=affine))))
