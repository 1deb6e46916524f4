class PackedGRU(paddle.nn.GRU):
    """GRU with torch's arguments that also takes a PackedSequence."""

    def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                 bidirectional=False):
        zeros = None
        if not bias:
            zeros = paddle.ParamAttr(initializer=paddle.nn.initializer.Constant(0.0), trainable=False)
        super().__init__(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                         not batch_first, dropout, bias_ih_attr=zeros, bias_hh_attr=zeros)
        movable(self)

    def forward(self, inputs, initial_states=None):
        return run_packed(super().forward, inputs, initial_states, self.time_major)
