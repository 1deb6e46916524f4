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
