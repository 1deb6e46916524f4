"""Runs one study after the other."""
import os
import runpy

HERE = os.path.dirname(os.path.abspath(__file__))
for name in ('reid', 'pointer', 'odes', 'tagger', 'contrast', 'speech', 'surgery'):
    print('==', name, flush=True)
    runpy.run_path(os.path.join(HERE, name + '.py'), run_name='__main__')
