import paddle


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
        averaged = [pair for pair in pairs if self.n_averaged > 0 and (self.use_buffers or id(pair[0]) in learned)]
        if averaged and self.multi_avg_fn:
            self.multi_avg_fn(*zip(*averaged), self.n_averaged)
        elif averaged:
            mean = self.avg_fn or (lambda average, value, n: average + (value - average) / (n + 1))
            for average, value in averaged:
                paddle.assign(mean(average, value, self.n_averaged).astype(average.dtype), average)
        done = {id(average) for average, value in averaged}
        for average, value in pairs:
            if id(average) not in done:
                paddle.assign(value, average)
        self.n_averaged.add_(paddle.to_tensor(1))


def case_member():
    m = paddle.nn.Conv1D(2, 1, 1)
    paddle.nn.init.ones_(m.weight)
    average = AveragedModel(m)
    average.update_parameters(m)
    average.update_parameters(model=m)
    return average.module.weight, average.n_averaged, int(average.n_averaged.item())
