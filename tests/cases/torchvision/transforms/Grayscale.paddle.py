import paddle


def convert_forms():
    from paddle.vision import transforms
    transforms.Grayscale()
    transforms.Grayscale(num_output_channels=3)
