class RNN(paddle.nn.SimpleRNN):
    """SimpleRNN with torch's arguments."""

    def __init__(self, input_size, hidden_size, num_layers=1, nonlinearity='tanh', bias=True, batch_first=False,
                 dropout=0.0, bidirectional=False, device=None, dtype=None):
        super().__init__(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                         not batch_first, dropout, nonlinearity)
        movable(self) if bias else without_bias(self)
