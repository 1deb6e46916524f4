class PackedGRU(paddle.nn.GRU):
    """GRU with torch's arguments that also takes a PackedSequence."""

    def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                 bidirectional=False):
        super().__init__(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                         not batch_first, dropout)
        movable(self) if bias else without_bias(self)

    def forward(self, inputs, initial_states=None):
        return run_packed(super().forward, inputs, initial_states, self.time_major)
