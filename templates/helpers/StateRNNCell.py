class StateRNNCell(paddle.nn.SimpleRNNCell):
    """RNNCell with torch's arguments that gives its new state alone."""

    def __init__(self, input_size, hidden_size, bias=True, nonlinearity='tanh', device=None, dtype=None):
        attr = None if bias else False
        super().__init__(input_size, hidden_size, nonlinearity, bias_ih_attr=attr, bias_hh_attr=attr)

    def forward(self, input, hx=None):
        return super().forward(input, hx)[0]
