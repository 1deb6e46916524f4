import paddle
from paddle import nn
from caselib import fill, floats


def _averaged(norm):
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


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


class AveragedModel(paddle.nn.Layer):
    """A copy of a model, whose weights are averages over those that update_parameters has seen."""

    def __init__(self, model, device=None, avg_fn=None, multi_avg_fn=None, use_buffers=False):
        import copy
        super().__init__()
        self.module = copy.deepcopy(model)
        self.register_buffer('n_averaged', paddle.to_tensor(0))
        self.avg_fn, self.multi_avg_fn, self.use_buffers = avg_fn, multi_avg_fn, use_buffers

    def forward(self, *args, **kwargs):
        return self.module(*args, **kwargs)

    @paddle.no_grad()
    def update_parameters(self, model):
        learned = {id(p) for p in parameters(self.module)}
        pairs = list(zip(self.module.state_dict().values(), model.state_dict().values()))
        _averaged = [pair for pair in pairs if self.n_averaged > 0 and (self.use_buffers or id(pair[0]) in learned)]
        if _averaged and self.multi_avg_fn:
            self.multi_avg_fn(*zip(*_averaged), self.n_averaged)
        elif _averaged:
            mean = self.avg_fn or (lambda average, value, n: average + (value - average) / (n + 1))
            for average, value in _averaged:
                paddle.assign(mean(average, value, self.n_averaged).astype(average.dtype), average)
        done = {id(average) for average, value in _averaged}
        for average, value in pairs:
            if id(average) not in done:
                paddle.assign(value, average)
        self.n_averaged.add_(paddle.to_tensor(1))


def get_ema_multi_avg_fn(decay=0.999):
    """The function that moves averages towards values by 1 - decay."""
    @paddle.no_grad()
    def update(averages, values, _):
        for average, value in zip(averages, values):
            paddle.assign((average * decay + value * (1 - decay)).astype(average.dtype), average)

    return update


class BatchNorm1D(paddle.nn.BatchNorm1D):
    """BatchNorm1D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


def net():
    m = nn.Sequential(nn.Conv1D(2, 3, 1), BatchNorm1D(3), nn.Tanh(), nn.Flatten(), paddle.compat.nn.Linear(6, 1))
    fill(m)
    return m


def averaged(**options):
    m = net()
    optimizer = paddle.optimizer.SGD(parameters=m.parameters(), learning_rate=0.5)
    average = AveragedModel(m, **options)
    for step in range(4):
        optimizer.zero_grad()
        m(paddle.to_tensor(floats(4, 2, 2, seed=step))).pow(2).mean().backward()
        optimizer.step()
        average.update_parameters(m)
    average.eval()
    return average(paddle.to_tensor(floats(4, 2, 2, seed=9))), average.n_averaged, average.module[0].weight


class Moving(AveragedModel):
    def __init__(self, model, decay, device="cpu"):
        def ema_avg(average, value, num_averaged):
            return decay * average + (1 - decay) * value

        super().__init__(model, device, ema_avg, use_buffers=True)


def case_mean():
    return averaged(), averaged(use_buffers=True), averaged(device="cpu", avg_fn=lambda a, p, n: 0.9 * a + 0.1 * p)


def case_of_many():
    return averaged(multi_avg_fn=get_ema_multi_avg_fn(0.8)), averaged(avg_fn=lambda average, value, n: 0.8 * average + (1 - 0.8) * value)


def case_base():
    m = net()
    average = Moving(m, decay=0.7)
    average.update_parameters(m)
    m[0].weight.data.scale_(1, bias=1)
    average.update_parameters(m)
    first = average.module[0].weight.clone()
    average.n_averaged.fill_(0)
    average.update_parameters(m)
    return first, average.module[0].weight, isinstance(average, AveragedModel), sorted(average.state_dict())[0]


def case_plain_call():
    m = net()
    average = AveragedModel(m, use_buffers=True)
    return isinstance(average, nn.Layer), average(paddle.to_tensor(floats(4, 2, 2)))
