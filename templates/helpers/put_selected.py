def put_selected(x, index, value):
    """x[index] = value, also where nothing is selected, with which Paddle raises."""
    if x[index].size:
        x[index] = value
