addEventListener('message', ({data}) => parent.postMessage(data, '*'));
